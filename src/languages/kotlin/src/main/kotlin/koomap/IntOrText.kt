package koomap

import com.fasterxml.jackson.annotation.JsonCreator
import com.fasterxml.jackson.annotation.JsonValue

/**
 * An integer, as a number or as text: `IntOrText(40000)` or `IntOrText("40000")`. Requests accept both forms, and
 * responses have either.
 */
class IntOrText private constructor(
    /** The [Int] or the [String]. */
    @get:JsonValue val value: Any,
) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    constructor(number: Int) : this(number as Any)

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    constructor(text: String) : this(text as Any)

    /**
     * The integer in either form.
     *
     * @throws NumberFormatException If the text is not an integer.
     */
    fun toInt(): Int = toString().toInt()

    override fun toString(): String = value.toString()

    override fun equals(other: Any?): Boolean = other is IntOrText && other.value == value

    override fun hashCode(): Int = value.hashCode()
}
