using CxBot.Core.Chat;
using CxBot.Slack.BlockKit;
using CxBot.Slack.Wire;
using Microsoft.Extensions.Logging;

namespace CxBot.Slack;

/// <summary>Shows forms, and answers to one person, in modals.</summary>
internal sealed class SlackModals(SlackViews views, WayBackSeal seal, ILogger<SlackModals> logger)
{
    /// <summary>Asks; false when Slack would not show it any more.</summary>
    public Task<bool> AskAsync(Form form, IEnumerable<Text> faults, Reader reader, ReplyPath path, CancellationToken ct) =>
        ShowAsync(origin => FormRenderer.Modal(form, origin, reader, faults), path, ct);

    /// <summary>Says something to the one who acted; false when Slack would not show it any more.</summary>
    public Task<bool> SayAsync(Card card, Reader reader, ReplyPath path, CancellationToken ct) =>
        ShowAsync(origin => CardRenderer.Modal(card, origin, reader), path, ct);

    /// <summary>Takes the only moment in which a modal can be opened; what it will hold follows. Null when that moment is over.</summary>
    public async Task<OpenModal?> OpenLoadingAsync(ReplyPath path, string? known, CancellationToken ct)
    {
        var language = known ?? Reader.Default.Language;
        var view = FormRenderer.Notice(SlackTexts.LoadingTitle(language), SlackTexts.Loading(language)) with
        {
            PrivateMetadata = Origin(path).Write(),
        };
        try
        {
            return path.Trigger is { } trigger ? await views.OpenAsync(path.At.Workspace, trigger, view, ct) : null;
        }
        catch (SlackException refused)
        {
            NotShown(refused);
            return null;
        }
    }

    private async Task<bool> ShowAsync(Func<FormOrigin, View> draw, ReplyPath path, CancellationToken ct)
    {
        try
        {
            if (path.Modal is { } modal)
                // Its blocks get other names: what stood in inputs of the same name would come back otherwise.
                await views.UpdateAsync(path.At.Workspace, modal, draw(modal.Origin with { Revision = modal.Origin.Revision + 1 }), ct);
            else
                await views.OpenAsync(
                    path.At.Workspace,
                    path.Trigger ?? throw new SlackException("views.open", "expired_trigger_id"),
                    draw(Origin(path)),
                    ct
                );
            return true;
        }
        catch (SlackException refused)
        {
            NotShown(refused);
            // The window shows the answer to a later press by now, and perhaps they are typing in it.
            return refused.Code == "hash_conflict";
        }
    }

    private FormOrigin Origin(ReplyPath path) => new(path.At.Conversation, path.At.Kind, path.At.Thread) { WayBack = seal.Seal(path) };

    private void NotShown(SlackException refused) =>
        logger.FormNotOpened(refused.Code, SlackErrors.IsTooLate(refused), string.Join(' ', refused.Messages));
}
