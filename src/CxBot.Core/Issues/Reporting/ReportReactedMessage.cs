using CxBot.Core.Chat;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Reporting;

/// <summary>Report it, on the offer that followed an emoji: the form with the message's words, and the way back to it.</summary>
internal sealed class ReportReactedMessage(CxDb db) : IButton, IReadOnlyHandler
{
    public const string PressAction = "issue.reacted";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var message = PickedWords.Parse(pressed.Value);
        var points = await ContactPointList.ChoicesAsync(db, turn.Actor.OrganisationId);
        // Channels show the title, and these are another person's words: the reporter finds one of their own.
        var form = ReportQuestions.Form(
            points,
            title: "",
            TypedWords.Read(message.Words, []).Text,
            new ReportOrigin(ButtonWords.NewKey(), message.Permalink)
        );
        return new Reply.Ask(await SightQuestion.OnAsync(form, db, turn.Actor.OrganisationId));
    }
}
