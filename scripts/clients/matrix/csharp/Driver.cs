using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using KooMap;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Linq;

/// <summary>Calls every operation of the client that NSwag generates, and prints the reports.</summary>
static class Driver
{
    // Otherwise, Newtonsoft.Json would parse times.
    static readonly JsonSerializerSettings Settings = new JsonSerializerSettings { DateParseHandling = DateParseHandling.None };
    // Parameters can be enums. In bodies, attributes specify how enums are written.
    static readonly JsonSerializer Parameters = JsonSerializer.Create(new JsonSerializerSettings
    {
        Converters = { new StringEnumConverter() },
        DateParseHandling = DateParseHandling.None,
    });

    static string Env(string name) => Environment.GetEnvironmentVariable(name);

    static void Main()
    {
        var clients = new[] { "answers", "errors", "signed", "paths" }.ToDictionary(mode => mode, ClientFor);
        var calls = JsonConvert.DeserializeObject<JArray>(File.ReadAllText(Env("KOOMAP_CALLS")), Settings);
        foreach (var call in calls.Cast<JObject>())
            foreach (var mode in call["modes"].Values<string>())
            {
                JObject report;
                try
                {
                    report = ReportOf(clients[mode], call, mode);
                }
                catch (Exception error)
                {
                    report = new JObject { ["failure"] = error.ToString() };
                }
                report["mode"] = mode;
                report["operation"] = call["operation"];
                Console.WriteLine(report.ToString(Formatting.None));
            }
    }

    static Client ClientFor(string mode)
    {
        var http = mode == "signed"
            ? new HttpClient(new AkSkHandler(Env("KOOMAP_AK"), Env("KOOMAP_SK")))
            : new HttpClient { DefaultRequestHeaders = { { "X-Auth-Token", Env("KOOMAP_TOKEN") } } };
        http.Timeout = TimeSpan.FromSeconds(10);
        return new Client(http) { BaseUrl = Env("KOOMAP_" + mode.ToUpperInvariant()) };
    }

    static JObject ReportOf(Client client, JObject call, string mode)
    {
        var method = typeof(Client).GetMethods().Single(m =>
            Letters(m.Name) == Letters((string)call["operation"] + "Async") &&
            m.GetParameters().Last().ParameterType == typeof(CancellationToken));
        var values = call["parameters"].ToDictionary(p => Letters((string)p["name"]), p => p["value"]);
        if ((string)call["mediaType"] == "multipart/form-data")
            foreach (var field in (JObject)call["body"]) values[Letters(field.Key)] = field.Value;
        var arguments = method.GetParameters().Select(p =>
            p.ParameterType == typeof(CancellationToken) ? CancellationToken.None
            : p.Name == "body" ? JsonConvert.DeserializeObject(call["body"].ToString(), p.ParameterType, Settings)
            : values.TryGetValue(Letters(p.Name), out var value) ? value.ToObject(p.ParameterType, Parameters)
            : null);
        try
        {
            var task = (Task)method.Invoke(client, arguments.ToArray());
            task.GetAwaiter().GetResult();
            if (mode == "errors") return new JObject { ["failure"] = "no error came" };
            var answer = task.GetType().GetProperty("Result").GetValue(task);
            return new JObject
            {
                ["type"] = NameOf(method.ReturnType.GetGenericArguments()[0]),
                ["answer"] = JsonConvert.DeserializeObject<JToken>(JsonConvert.SerializeObject(answer), Settings),
            };
        }
        catch (ApiException error) when (mode == "errors")
        {
            return new JObject
            {
                ["type"] = error.GetType().IsGenericType ? NameOf(error.GetType().GetGenericArguments()[0]) : null,
                ["status"] = error.StatusCode,
                ["code"] = (error as ApiException<ApiErrorBody>)?.Result.Error_code
                    ?? (error as ApiException<IamErrorBody>)?.Result.Error.Code.ToString(),
            };
        }
    }

    static string Letters(string name) =>
        new string(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).ToArray());

    static string NameOf(Type type) =>
        type == typeof(object) || typeof(JToken).IsAssignableFrom(type) ? null
        : type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>"
        : type.Name;
}
