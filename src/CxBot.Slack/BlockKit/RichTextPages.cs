using CxBot.Core.Chat;
using CxBot.Slack.Wire.Blocks;

namespace CxBot.Slack.BlockKit;

/// <summary>Fills pages of at most <see cref="SlackLimits.TextObject"/> characters with formatted stretches.</summary>
internal sealed class RichTextPages(Reader reader)
{
    private readonly List<IReadOnlyList<RichTextPart>> pages = [];
    private List<RichTextPart> page = [];
    private int used;
    private bool blank = true;

    public void Add(Run run)
    {
        if (run.Ping is { } user && SlackText.IsUserId(user))
        {
            Place(new UserPart(user), user.Length);
            blank = false;
            return;
        }
        if (run.Moment is { } moment && SlackMoments.IsTellable(moment))
        {
            Place(Date(run, moment), run.Value.Length);
            blank = false;
            return;
        }

        var rest = SlackMoments.Named(run, reader);
        while (rest.Length > 0)
        {
            var fitting = Graphemes.Fitting(rest, SlackLimits.TextObject - used);
            if (fitting == 0)
            {
                Turn();
                continue;
            }
            var shown = rest[..fitting];
            Place(new TextPart(shown) { Style = Style(run) }, fitting);
            blank &= string.IsNullOrWhiteSpace(shown);
            rest = rest[fitting..];
        }
    }

    public List<IReadOnlyList<RichTextPart>> Finished()
    {
        Turn();
        return pages;
    }

    private DatePart Date(Run run, Moment moment) =>
        new(SlackMoments.Timestamp(moment), SlackMoments.Format(moment.Style))
        {
            Fallback = SlackMoments.Named(run, reader),
            Style = Style(run),
        };

    private static TextStyle? Style(Run run) => run.Bold ? TextStyle.Strong : null;

    private void Place(RichTextPart part, int length)
    {
        if (used + length > SlackLimits.TextObject)
            Turn();
        // What stands around a stretch counts against the size of a message, so neighbours of one look are one stretch.
        if (part is TextPart more && page is [.., TextPart before] && before.Style == more.Style)
            page[^1] = before with { Text = before.Text + more.Text };
        else
            page.Add(part);
        used += length;
    }

    // A page of nothing but blanks is dropped: Slack would refuse it or show a gap.
    private void Turn()
    {
        if (!blank)
            pages.Add(page);
        page = [];
        used = 0;
        blank = true;
    }
}
