using System.Net.Http.Headers;
using System.Text;

namespace CxBot.Benchmarks.Ack;

/// <summary>What people in a busy tenant press, each call with a token of its own: half of it writes.</summary>
internal sealed class TeamsLoad(TeamsStandIn teams)
{
    /// <summary>Enough that nobody uses up their five kudos a day.</summary>
    public const int People = 500;

    private const string Kudos = "kudos form (writes)";
    private const string Second = "kudos button (writes)";
    private const string Board = "board button (reads)";
    private const string Issue = "issue button (opens a form)";
    private const string Greet = "help";

    /// <summary>The invoke of that number.</summary>
    public (string Kind, HttpRequestMessage Request) Next(int number) =>
        (number % 4) switch
        {
            0 => (
                Kudos,
                Press(
                    number,
                    "form.submit",
                    form: "kudos.give",
                    fields: $$""" ,"people":"{{1 + ((number + 7) % People)}}","reason":"Drove the forgotten parcel over to Mrs K" """
                )
            ),
            1 => (Second, Press(number, "kudos.second", value: $"{1 + (number % 1_000_000 / 8)}")),
            2 => (Issue, Press(number, "say.run", value: "issue the parcel of Mrs K arrived broken")),
            _ => (Board, Press(number, "board.show", value: "Month")),
        };

    /// <summary>Each person once, so that the bot knows them, as it knows whoever has ever spoken to it.</summary>
    public (string Kind, HttpRequestMessage Request) Greeting(int number) =>
        (Greet, Signed(number, """ "type":"message","text":"help" """));

    /// <summary>An invoke is answered with a card or a line, a message with an empty body.</summary>
    public static bool IsGood(string kind, HttpResponseMessage response, string body) =>
        response.IsSuccessStatusCode && (kind == Greet || body.Contains("\"statusCode\":200", StringComparison.Ordinal));

    private HttpRequestMessage Press(int number, string verb, string value = "", string? form = null, string fields = "")
    {
        var of = form is null ? "" : $$""" ,"form":"{{form}}","state":"","several":["people"]""";
        return Signed(
            number,
            $$$"""
            "type":"invoke","name":"adaptiveCard/action","replyToId":"1700000000000","value":{"trigger":"manual","action":{"type":"Action.Execute",
            "verb":"{{{verb}}}","data":{"cx":{"verb":"{{{verb}}}","value":"{{{value}}}","revision":"r{{{number}}}"{{{of}}} }{{{fields}}} } } }
            """
        );
    }

    private HttpRequestMessage Signed(int number, string differs)
    {
        var person = $"{number % People:D8}-40a8-4c27-9d6a-8b1d2e3f4a01";
        var body = $$"""
            {"channelId":"msteams","serviceUrl":"{{teams.ServiceUrl}}","id":"f:{{number}}","timestamp":"2026-11-20T10:00:00Z","locale":"en-GB",
            "from":{"id":"29:{{person}}","name":"Person {{number
                % People}}","aadObjectId":"{{person}}" },"recipient":{"id":"28:{{TeamsStandIn.AppId}}" },
            "conversation":{"id":"19:shipping@thread.tacv2;messageid=1","conversationType":"channel","isGroup":true,"tenantId":"{{TeamsStandIn.Tenant}}" },
            "channelData":{"tenant":{"id":"{{TeamsStandIn.Tenant}}" } },{{differs}} }
            """;
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", teams.Token());
        return request;
    }
}
