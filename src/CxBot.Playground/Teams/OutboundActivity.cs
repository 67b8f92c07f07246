using System.Text.Json;
using CxBot.Playground.Teams.Cards;

namespace CxBot.Playground.Teams;

/// <summary>What the bot wants to say, checked as Teams checks it.</summary>
/// <param name="Text">Null when it is only cards.</param>
/// <param name="TextFormat">Markdown unless said otherwise.</param>
/// <param name="CardList">In order.</param>
internal sealed record OutboundActivity(string? Text, string TextFormat, IReadOnlyList<JsonElement> CardList)
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";

    /// <summary>About 100 KB, counted in UTF-16.</summary>
    private const int LargestBytes = 100 * 1024;

    /// <summary>Teams shows text and each card as messages of their own, and then has no single id to tell.</summary>
    public bool IsSplit => CardList.Count + (Text is null ? 0 : 1) > 1;

    /// <summary>Shown while the bot thinks, and then gone.</summary>
    public bool IsTyping { get; private init; }

    /// <summary>Reads and checks an activity.</summary>
    /// <exception cref="ConnectorRefusal">What Teams would answer.</exception>
    public static OutboundActivity Read(JsonElement? body)
    {
        if (body is not { ValueKind: JsonValueKind.Object } activity)
            throw ConnectorRefusal.BadSyntax("The activity is no JSON object.");
        if (activity.Length() * sizeof(char) > LargestBytes)
            throw ConnectorRefusal.TooBig();
        if (activity.Text("type") is "typing")
            return new OutboundActivity(null, "plain", []) { IsTyping = true };
        if (activity.Text("type") is not "message")
            throw ConnectorRefusal.BadSyntax("Only messages and typing can be sent.");

        var text = activity.Text("text") is { Length: > 0 } said ? said : null;
        var cards = activity.At("attachments").Items().Select(Card).ToList();
        if (text is null && cards.Count == 0)
            throw ConnectorRefusal.BadSyntax("Activity must include text or attachments.");
        return new OutboundActivity(text, activity.Text("textFormat") ?? "markdown", cards);
    }

    private static JsonElement Card(JsonElement attachment)
    {
        if (attachment.Text("contentType") is not CardType)
            throw ConnectorRefusal.BadSyntax($"Unsupported attachment: {attachment.Text("contentType")}");
        var faults = AdaptiveCards.Check(attachment.At("content") ?? default);
        return faults.Count == 0
            ? attachment.At("content")!.Value
            : throw ConnectorRefusal.BadSyntax($"Invalid card: {faults[0].Says} at {faults[0].At}");
    }
}
