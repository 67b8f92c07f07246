using System.Text.Json.Nodes;

namespace CxBot.Host.Tests.Support;

/// <summary>Teams' side of the playground as somebody sitting before it uses it.</summary>
internal sealed class TeamsPane(RunningBot bot, JsonNode state)
{
    private const string Api = "/playground/api/teams";

    /// <summary>The channel's id.</summary>
    public string Channel => Conversation("channel", null);

    public static async Task<TeamsPane> OpenAsync(RunningBot bot) => new(bot, (await bot.GetAsync("/playground/api/state"))["teams"]!);

    public string Person(string firstName) => (string)Named(firstName)["id"]!;

    public string FullName(string firstName) => (string)Named(firstName)["name"]!;

    public string Chat(string firstName) => Conversation("personal", Person(firstName));

    public Task<JsonNode> SayAsync(string who, string text, string? conversation = null) =>
        bot.PostAsync(
            $"{Api}/say",
            new
            {
                user = Person(who),
                conversation = conversation ?? Channel,
                text,
            }
        );

    /// <summary>Presses the button with this verb on the newest card that shows it; waits for the card.</summary>
    public async Task<JsonNode> PressAsync(
        string who,
        string verb,
        string? conversation = null,
        params (string Input, string Value)[] inputs
    )
    {
        var place = conversation ?? Channel;
        var (message, action) = await RunningBot.EventuallyAsync(
            async () =>
                (await ShownAsync(who, place)).Reverse().Select(message => Find(message, verb)).FirstOrDefault(found => found is not null),
            () => $"No button {verb} in {place}."
        );
        var answer = await bot.PostAsync(
            $"{Api}/press",
            new
            {
                user = Person(who),
                conversation = place,
                messageId = (string)message["id"]!,
                action,
                inputs = inputs.ToDictionary(input => input.Input, input => input.Value),
            }
        );
        answer["messageId"] = (string)message["id"]!;
        return answer;
    }

    /// <summary>Sends the dialog that a press opened.</summary>
    public async Task<JsonNode> SendAsync(
        string who,
        JsonNode opened,
        string? conversation = null,
        params (string Input, string Value)[] inputs
    )
    {
        var card = opened["task"]?["card"] ?? throw new InvalidOperationException($"No form: {opened.ToJsonString()}");
        var data = Actions(card).First(action => Verb(action) == "form.submit")["data"]!.DeepClone();
        foreach (var (input, value) in inputs)
            data[input] = value;
        return await bot.PostAsync(
            $"{Api}/task/submit",
            new
            {
                user = Person(who),
                conversation = conversation ?? Channel,
                messageId = (string)opened["messageId"]!,
                data,
            }
        );
    }

    /// <summary>Waits until a button with this verb stands in the channel.</summary>
    public Task ReadButtonAsync(string who, string verb, int seconds) =>
        RunningBot.EventuallyAsync(
            async () => (await MessagesAsync(who)).FirstOrDefault(message => Find(message, verb) is not null),
            () => $"No button {verb} in Teams.",
            seconds
        );

    /// <summary>As a client shows them: with the cards that are this person's own.</summary>
    private async Task<IReadOnlyList<JsonNode>> ShownAsync(string who, string conversation)
    {
        var messages = await MessagesAsync(who, conversation);
        var asks = messages.Where(message => message["card"]?["refresh"] is not null && message["viewCard"] is null).ToList();
        foreach (var message in asks)
            await bot.PostAsync(
                $"{Api}/refresh",
                new
                {
                    user = Person(who),
                    conversation,
                    messageId = (string)message["id"]!,
                }
            );
        return asks.Count == 0 ? messages : await MessagesAsync(who, conversation);
    }

    public async Task<IReadOnlyList<JsonNode>> MessagesAsync(string who, string? conversation = null) =>
        [
            .. (await bot.GetAsync($"{Api}/conversations/{Uri.EscapeDataString(conversation ?? Channel)}?as={Person(who)}"))["messages"]!
                .AsArray()
                .Select(message => message!),
        ];

    /// <summary>The newest message that holds the words; waits for it, and says what there was instead.</summary>
    public async Task<JsonNode> ReadAsync(string who, string words, string? conversation = null)
    {
        IReadOnlyList<JsonNode> seen = [];
        return await RunningBot.EventuallyAsync(
            async () =>
            {
                seen = await MessagesAsync(who, conversation);
                return seen.LastOrDefault(message => WordsOf(message).Contains(words, StringComparison.Ordinal));
            },
            () => $"{who} does not read: {words}\nbut:\n{string.Join("\n---\n", seen.Select(WordsOf))}"
        );
    }

    public Task<JsonNode> PickAsync(string who, string command, JsonNode message) =>
        bot.PostAsync(
            $"{Api}/message-action",
            new
            {
                user = Person(who),
                conversation = Channel,
                messageId = (string)message["id"]!,
                commandId = command,
            }
        );

    public Task<JsonNode> SubmitTaskAsync(string who, string command, JsonNode message, JsonNode data) =>
        bot.PostAsync(
            $"{Api}/task/submit",
            new
            {
                user = Person(who),
                conversation = Channel,
                messageId = (string)message["id"]!,
                commandId = command,
                data,
            }
        );

    /// <summary>
    /// The words somebody sees: their own view of a card, if an answer replaced it for them; without the backslashes that keep
    /// Markdown from being read into them.
    /// </summary>
    public static string WordsOf(JsonNode message) =>
        CardWords.Of((string?)message["text"], message["viewCard"] ?? message["card"]).Replace("\\", "", StringComparison.Ordinal);

    private JsonNode Named(string firstName) =>
        state["people"]!.AsArray().First(person => ((string)person!["name"]!).StartsWith(firstName, StringComparison.Ordinal))!;

    private string Conversation(string kind, string? user) =>
        (string)
            state["conversations"]!
                .AsArray()
                .First(conversation => (string)conversation!["kind"]! == kind && (user is null || (string?)conversation["user"] == user))![
                "id"
            ]!;

    private static Pressable? Find(JsonNode message, string verb) =>
        Actions(message["viewCard"] ?? message["card"]).FirstOrDefault(action => Verb(action) == verb) is { } found
            ? new Pressable(message, found)
            : null;

    private static IEnumerable<JsonNode> Actions(JsonNode? node) =>
        node switch
        {
            JsonArray array => array.SelectMany(Actions),
            JsonObject item => item.Where(member => member.Key != "fallback")
                .SelectMany(member => Actions(member.Value))
                .Concat((string?)item["type"] is "Action.Execute" or "Action.Submit" ? [item] : []),
            _ => [],
        };

    private static string? Verb(JsonNode action) => (string?)action["data"]?["cx"]?["verb"];

    private sealed record Pressable(JsonNode Message, JsonNode Action);
}
