using CxBot.Core.Chat;
using CxBot.Slack.BlockKit;
using CxBot.Slack.Wire;
using Microsoft.Extensions.Logging;

namespace CxBot.Slack;

/// <summary>Answers a submitted modal: it closes, shows what needs mending, or asks the next question.</summary>
internal sealed class SlackSubmissions(SlackViews views, ILogger<SlackSubmissions> logger)
{
    /// <summary>
    /// For slow work: the modal stays and says so. Closing it would lose the person's words if something needs mending, and a new
    /// one can't be opened after a submission.
    /// </summary>
    public static SlackAck Late { get; } =
        SlackAck.Of(
            Update(FormRenderer.Notice(SlackTexts.OneMomentTitle(English), SlackTexts.OneMoment(English))),
            SlackJson.Default.ViewAnswer
        );

    private const string English = "en";

    public async Task AnswerAsync(
        Answer answer,
        InteractionView submitted,
        string workspace,
        Acknowledgement acknowledgement,
        CancellationToken ct
    )
    {
        var wire = Wire(answer, submitted);
        if (acknowledgement.TryGive(wire is null ? SlackAck.Empty : SlackAck.Of(wire, SlackJson.Default.ViewAnswer)))
            return;

        var language = answer.Reader.Language;
        var view = Redrawn(answer, submitted) ?? FormRenderer.Notice(SlackTexts.SavedTitle(language), SlackTexts.Saved(language));
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

    /// <summary>Null closes the modal.</summary>
    internal static ViewAnswer? Wire(Answer answer, InteractionView submitted) =>
        Errors(answer, submitted) is { } errors ? new ViewAnswer { ResponseAction = "errors", Errors = errors }
        : Redrawn(answer, submitted) is { } view ? Update(view)
        : null;

    private static ViewAnswer Update(View view) => new() { ResponseAction = "update", View = view };

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
        origin = origin with { Revision = origin.Revision + 1 };
        return answer.Reply switch
        {
            Reply.Ask ask => FormRenderer.Modal(ask.Form, origin, answer.Reader),
            Reply.Fix fix => FormRenderer.Modal(fix.Form, origin, answer.Reader, fix.Faults.Values),
            _ => null,
        };
    }
}
