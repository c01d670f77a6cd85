/**
 * Wraps an object like Vue's `reactive`: every object that is read through it is wrapped, too, except those that cannot be
 * extended, and those that Vue does not observe, such as functions and promises. With `everything`, it is like a tracer,
 * which wraps those as well, and calls functions with their own objects.
 */
export function deepProxy<T extends object>(target: T, everything = false, log: PropertyKey[] = []): T {
  const known = new WeakMap<object, object>()
  const observed = (value: object) =>
    Object.isExtensible(value) && /^\[object (Object|Array|Map|Set|WeakMap|WeakSet)\]$/.test(String.prototype.toString.call(Object.prototype.toString.call(value)))
  const wrap = (value: unknown): unknown => {
    if ((typeof value !== 'object' || value === null) && typeof value !== 'function') return value
    if (typeof value === 'function' ? !everything : !observed(value)) return value
    let proxy = known.get(value)
    if (!proxy) {
      proxy = new Proxy(value, {
        get(object, key, receiver) {
          log.push(key)
          return wrap(Reflect.get(object, key, receiver))
        },
      })
      known.set(value, proxy)
    }
    return proxy
  }
  return wrap(target) as T
} // prettier-ignore
