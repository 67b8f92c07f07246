using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Issues;
using CxBot.Core.Issues.Lists;
using CxBot.Core.Issues.Playbooks;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Nudges;

/// <summary>"Hand all to Ben": before somebody goes away, the open issues that they have or were asked for go to their
/// backup. Restricted ones stay: who may see those is decided one by one.</summary>
internal sealed class HandAll(CxDb db, PlaybookLibrary playbooks) : IButton
{
    public const string PressAction = "nudge.handall";

    public string Action => PressAction;

    /// <summary>The numbers of the issues that wait for a person to act; what is confidential is handed on by name, one by one.</summary>
    public static async Task<IReadOnlyList<int>> NumbersAsync(CxDb db, long personId) =>
        [
            .. (await IssuesWaiting.ForAsync(db, personId))
                .Where(waiting => waiting.Why != WaitingFor.TheColleague && !waiting.Issue.IsRestricted)
                .Select(waiting => waiting.Issue.Number),
        ];

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var id = long.TryParse(pressed.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0;
        var backup = await db
            .People.AsNoTracking()
            .SingleOrDefaultAsync(
                person =>
                    person.Id == id
                    && person.OrganisationId == turn.Actor.OrganisationId
                    && person.IsActive
                    && !person.IsGuest
                    && !person.IsBot,
                ct
            );
        if (backup is null)
            return new Reply.Private(Card.Of(NudgesTexts.NotThereAnyMore));
        var handed = 0;
        foreach (var number in await NumbersAsync(db, turn.Actor.Id))
        {
            if (
                await IssueFile.FindAsync(db, turn, number) is not { } file
                || IssueRules.Fault(file, IssueAct.Hand, turn.Actor) is not null
            )
                continue;
            await HandStep.GiveAsync(db, playbooks, turn, file, backup.ToColleague(), TypedWords.Read("", []));
            handed += file.Issue.OwnerId == backup.Id ? 1 : 0;
        }
        return new Reply.Private(Card.Of(NudgesTexts.HandedAll(handed, new PersonName(backup.Id, backup.Name))));
    }
}
