using CxBot.Core.Chat;
using CxBot.Slack.BlockKit;
using CxBot.Slack.Wire;
using Microsoft.Extensions.Logging;

namespace CxBot.Slack;

/// <summary>Answers a submitted modal: it closes, says how it went, shows what needs mending, or asks the next question.</summary>
internal sealed class SlackSubmissions(SlackViews views, SlackReplies replies, WayBackSeal seal, ILogger<SlackSubmissions> logger)
{
    private static readonly Dictionary<string, SlackAck> Lates = SpokenLanguages.All.ToDictionary(language => language, Draw);

    /// <summary>
    /// For slow work: the modal stays and says so. Closing it would lose the person's words if something needs mending, and a new
    /// one can't be opened after a submission.
    /// </summary>
    public static SlackAck Late(string? language) => Lates[SpokenLanguages.CultureOf(language).TwoLetterISOLanguageName];

    public async Task AnswerAsync(
        Answer answer,
        InteractionView submitted,
        ReplyPath path,
        Acknowledgement acknowledgement,
        CancellationToken ct
    )
    {
        var wire = Wire(answer, submitted);
        var ack =
            wire is not null ? SlackAck.Of(wire, SlackJson.Default.ViewAnswer)
            : answer.Fault is not null ? SlackAck.OfView(SubmittedForm.Again(submitted, Sentence(answer)))
            : SlackAck.Empty;
        if (!acknowledgement.TryGive(ack))
            await ShowLateAsync(answer, submitted, path.At.Workspace, ct);
        if (answer is not { Fault: null, Reply: not (Reply.Ask or Reply.Fix) })
            return;

        // Opened nowhere, it is answered in the window; all that is left is a question to take away.
        var rest = path.At.Conversation.Length > 0 ? answer : answer with { Reply = new Reply.Silent() };
        await replies.DeliverAsync(rest, path, seal.Open(FormOrigin.Read(submitted.PrivateMetadata).WayBack), ct);
    }

    /// <summary>Null closes the modal.</summary>
    internal static ViewAnswer? Wire(Answer answer, InteractionView submitted) =>
        Errors(answer, submitted) is { } errors ? new ViewAnswer { ResponseAction = "errors", Errors = errors }
        : Redrawn(answer, submitted) is { } view ? Update(view)
        : null;

    private static SlackAck Draw(string language) =>
        SlackAck.Of(
            Update(FormRenderer.Notice(SlackTexts.OneMomentTitle(language), SlackTexts.OneMoment(language))),
            SlackJson.Default.ViewAnswer
        );

    private static ViewAnswer Update(View view) => new() { ResponseAction = "update", View = view };

    private static string Sentence(Answer answer) =>
        answer.Reply is Reply.Private said ? TextResolver.Plain(said.Card.Summary, answer.Reader) : answer.Fault ?? "";

    private async Task ShowLateAsync(Answer answer, InteractionView submitted, string workspace, CancellationToken ct)
    {
        var language = answer.Reader.Language;
        var view =
            answer.Fault is not null ? SubmittedForm.Again(submitted, Sentence(answer))
            : Redrawn(answer, submitted) is { } redrawn ? SlackViews.Json(redrawn)
            : SlackViews.Json(FormRenderer.Notice(SlackTexts.SavedTitle(language), SlackTexts.Saved(language)));
        try
        {
            await views.UpdateAsync(workspace, submitted.Id ?? "", view, ct);
        }
        catch (SlackException refused)
        {
            // The person closed it meanwhile.
            logger.ReplyRefused(refused.Method, refused.Code, refused.Needed);
        }
    }

    // Sentences at the fields, and the modal stays as it is: only if each fault is at an input that stands in it.
    private static Dictionary<string, string>? Errors(Answer answer, InteractionView submitted)
    {
        if (answer.Reply is not Reply.Fix { Faults.Count: > 0 } fix || fix.Form.Id != submitted.CallbackId)
            return null;

        var origin = FormOrigin.Read(submitted.PrivateMetadata);
        var inputs = ViewAnswers.Blocks(submitted);
        var errors = fix.Faults.ToDictionary(
            fault => origin.BlockId(fault.Key),
            fault => Ellipsis.Shorten(TextResolver.Plain(fault.Value, answer.Reader), SlackLimits.InputHint)
        );
        return errors.Keys.All(inputs.Contains) && fix.Form.State == origin.State ? errors : null;
    }

    private static View? Redrawn(Answer answer, InteractionView submitted)
    {
        var origin = FormOrigin.Read(submitted.PrivateMetadata);
        var next = origin with { Revision = origin.Revision + 1 };
        return answer switch
        {
            { Fault: not null } => null,
            { Reply: Reply.Ask ask } => FormRenderer.Modal(ask.Form, next, answer.Reader),
            { Reply: Reply.Fix fix } => FormRenderer.Modal(fix.Form, next, answer.Reader, fix.Faults.Values),
            // Opened nowhere, it is answered where the person looks.
            { Reply: Reply.Private said } when origin.Conversation.Length == 0 => CardRenderer.Modal(said.Card, next, answer.Reader),
            { Reply: Reply.Replace said } when origin.Conversation.Length == 0 => CardRenderer.Modal(said.Card, next, answer.Reader),
            _ => null,
        };
    }
}
