using System.Globalization;
using System.Text;
using CxBot.Slack;

namespace CxBot.Benchmarks.Ack;

/// <summary>What people in a busy workspace do, signed as Slack signs: half commands, half presses; half of each writes.</summary>
internal sealed class SlackLoad(string secret, string responseUrl)
{
    /// <summary>Enough that nobody uses up their five kudos a day.</summary>
    public const int People = 500;

    private const string Kudos = "/kudos (writes)";
    private const string Second = "kudos button (writes)";
    private const string Issue = "/cx issue (reads)";
    private const string Board = "board button (reads)";

    /// <summary>The request of that number.</summary>
    public (string Kind, HttpRequestMessage Request) Next(int number)
    {
        var (user, other) = ($"U{number % People}", $"U{(number + 7) % People}");
        return (number % 4) switch
        {
            0 => (Kudos, Command(number, user, "/kudos", $"<@{other}|x> for driving the forgotten parcel over to Mrs K on the way home")),
            1 => (Second, Press(number, user, "kudos.second", $"{1 + (number % 1_000_000 / 8)}")),
            2 => (Issue, Command(number, user, "/cx", "issue the parcel of Mrs K arrived broken")),
            _ => (Board, Press(number, user, "board.show", "Month")),
        };
    }

    /// <summary>Each person once, so that the bot knows them, as it knows whoever has ever spoken to it.</summary>
    public (string Kind, HttpRequestMessage Request) Greeting(int number) =>
        ("/cx help", Command(-1 - number, $"U{number % People}", "/cx", "help"));

    /// <summary>A command is answered with a message, a press with an empty body.</summary>
    public static bool IsGood(string kind, HttpResponseMessage response, string body) =>
        response.IsSuccessStatusCode && (body.Length > 0) == kind.StartsWith('/');

    private HttpRequestMessage Command(int number, string user, string command, string text) =>
        Signed(
            SlackSurface.CommandsPath,
            ("command", command),
            ("text", text),
            ("user_id", user),
            ("team_id", "T1"),
            ("channel_id", "C1"),
            ("channel_name", "general"),
            ("trigger_id", $"t{number}"),
            ("response_url", responseUrl)
        );

    private HttpRequestMessage Press(int number, string user, string action, string value) =>
        Signed(
            SlackSurface.InteractivePath,
            (
                "payload",
                $$"""
                {"type":"block_actions","team":{"id":"T1"},"user":{"id":"{{user}}","team_id":"T1"},"api_app_id":"A1","trigger_id":"t{{number}}",
                "response_url":"{{responseUrl}}","container":{"type":"message","channel_id":"C1","message_ts":"1700000000.000100"},
                "channel":{"id":"C1","name":"general"},"message":{"type":"message","ts":"1700000000.000100","text":"x"},
                "actions":[{"type":"button","block_id":"b","action_id":"{{action}}","value":"{{value}}","action_ts":"1.1"}]}
                """
            )
        );

    private HttpRequestMessage Signed(string path, params (string Name, string Value)[] fields)
    {
        var body = string.Join('&', fields.Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value)}"));
        var timestamp = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/x-www-form-urlencoded"),
        };
        request.Headers.Add(SlackSignature.TimestampHeader, timestamp);
        request.Headers.Add(SlackSignature.SignatureHeader, SlackSignature.Sign(secret, timestamp, Encoding.UTF8.GetBytes(body)));
        return request;
    }
}
