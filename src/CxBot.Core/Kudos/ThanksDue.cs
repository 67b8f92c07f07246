using System.Globalization;
using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Issues.Sight;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Kudos;

/// <summary>Thanks that a manager owes their team for one issue; what their digest asks for does not use up their daily kudos.</summary>
/// <param name="IssueId">The issue.</param>
/// <param name="People">Who of the manager's team has credit for it and no thanks of theirs yet.</param>
/// <param name="Issue">What it is called, if that is known.</param>
/// <param name="Beside">The facts, to write the reason by.</param>
internal sealed record ThanksDue(long IssueId, IReadOnlyList<long> People, IssueLabel? Issue, Text Beside)
{
    private const string Prefix = "due:";

    /// <summary>What a form carries so that its answer is known to be due.</summary>
    public string State => Prefix + IssueId.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether kudos are these thanks: for this issue, to nobody else.</summary>
    public bool IsPaidBy(KudosNote note) =>
        Issue is not null && note.Issue?.Id == IssueId && note.To.All(person => People.Contains(person.Id));

    /// <summary>What a form says it is about; nothing for other forms, and for who has no such team.</summary>
    public static async Task<ThanksDue?> FindAsync(CxDb db, Turn turn, string state) =>
        state.StartsWith(Prefix, StringComparison.Ordinal)
        && long.TryParse(state.AsSpan(Prefix.Length), CultureInfo.InvariantCulture, out var issueId)
            ? await ForAsync(db, turn.Actor, issueId)
            : null;

    /// <summary>What a manager's team did about an issue; nothing when that was nobody, or all were thanked for it by the manager.</summary>
    public static async Task<ThanksDue?> ForAsync(CxDb db, Colleague manager, long issueId)
    {
        var parts = await (
            from credit in db.Credits.ForEverybody(db)
            join person in Team.MembersOf(db, manager.Id) on credit.PersonId equals person.Id
            where credit.IssueId == issueId
            group credit.Points by new
            {
                person.Id,
                person.Name,
                credit.Role,
            } into lines
            where lines.Sum() > 0
            orderby lines.Key.Name, lines.Key.Id
            select lines.Key
        ).ToListAsync();
        var thanked = await db
            .Kudos.Where(kudo => kudo.GiverId == manager.Id && kudo.IssueId == issueId && kudo.UndoneAt == null)
            .SelectMany(kudo => kudo.Receivers.Select(receiver => receiver.PersonId))
            .ToListAsync();
        var people = parts.Select(part => part.Id).Except(thanked).ToList();
        if (people.Count == 0)
            return null;
        var issue = (await IssueLabels.ByIdAsync(db, [issueId])).GetValueOrDefault(issueId);
        IEnumerable<Text> facts = parts.Select(part => BoardTexts.Part(part.Role, new PersonName(part.Id, part.Name)));
        if (issue is not null)
            facts = facts.Prepend(KudosTexts.ForIssue(issue));
        if (issue is { Done.Length: > 0 })
            facts = facts.Append(KudosTexts.WhatWasDone(issue.Done));
        return new ThanksDue(issueId, people, issue, Text.Lines(facts));
    }
}
