using CxBot.Teams.Wire.Cards;

namespace CxBot.Teams.Wire;

/// <summary>Body that answers an invoke of a dialog.</summary>
internal sealed record TaskAnswer(TaskStep Task)
{
    /// <summary>The dialog goes on with a card.</summary>
    public static TaskAnswer Continue(string title, AdaptiveCard card, bool isTall = false) =>
        new(new TaskStep("continue", new TaskPage(title, new CardAttachment(card), isTall ? "large" : "medium")));

    /// <summary>The dialog ends with a line of text.</summary>
    public static TaskAnswer Message(string words) => new(new TaskStep("message", words));
}
