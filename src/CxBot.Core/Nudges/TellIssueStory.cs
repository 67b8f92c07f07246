using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Issues;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Nudges;

/// <summary>"Tell it": opens a story drafted from a recovered issue. Its title and what was done are all it takes: nothing of the customer.</summary>
internal sealed class TellIssueStory(CxDb db) : IButton, IReadOnlyHandler
{
    public const string PressAction = "story.fromissue";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var id = long.TryParse(pressed.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0;
        var issue = await db
            .Issues.AsNoTracking()
            .ForEverybody()
            .SingleOrDefaultAsync(issue => issue.Id == id && issue.OrganisationId == turn.Actor.OrganisationId, ct);
        if (issue is null || !IsTheirs(issue, turn.Actor))
            return new Reply.Private(Card.Of(NudgesTexts.NotThereAnyMore));
        var reader = Reader.Default with { Language = turn.Actor.Language };
        // What went well has nothing to put right, and its own words are the story.
        var text =
            issue.Kind == IssueKind.WentWell ? issue.Happened : TextResolver.Plain(NudgesTexts.Draft(issue.Title, issue.Done), reader);
        return new Reply.Ask(await StoryForm.DraftAsync(db, turn.Actor, issue.Title, text, [turn.Actor], StoryForm.IssuePrefix + issue.Id));
    }

    // Who put it right tells it; what went well, who saw it.
    private static bool IsTheirs(Issue issue, Colleague actor) =>
        issue.Kind == IssueKind.WentWell ? issue.ReporterId == actor.Id : issue.RecoveredAt is not null && issue.OwnerId == actor.Id;
}
