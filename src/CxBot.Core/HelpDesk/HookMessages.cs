using System.Text.Json;
using CxBot.Core.Issues;
using CxBot.Core.Issues.Recovering;

namespace CxBot.Core.HelpDesk;

/// <summary>Draws the message that says what happened to an issue.</summary>
internal static class HookMessages
{
    /// <summary>As JSON.</summary>
    /// <param name="file">The issue as it stands after the change.</param>
    /// <param name="line">The change, saved.</param>
    /// <param name="withNames">Whether colleagues have names.</param>
    public static string Write(IssueFile file, IssueEvent line, bool withNames)
    {
        var issue = file.Issue;
        var message = new HookMessage(
            $"issue.{Word(line.Kind)}",
            line.At,
            new HookChange(line.Id, Person(line.ActorId), Person(line.PersonId), Words(line.Words), line.Until, Issue())
        );
        return JsonSerializer.Serialize(message, HookJson.Default.HookMessage);

        HookIssue Issue() =>
            new(
                issue.Code,
                issue.Number,
                Word(issue.Kind),
                Word(file.State),
                Word(issue.Urgency),
                issue.Title,
                issue.Happened,
                Words(issue.Told),
                Words(issue.Done),
                issue.Confirmation is { } confirmation ? Word(confirmation) : null,
                file.Point is { } point ? new HookPoint(point.Tag, point.Name) : null,
                issue.Promise.Length > 0 ? new HookPromise(issue.Promise, issue.PromisedFor) : null,
                issue.Source,
                Person(issue.ReporterId)!,
                Person(issue.AskedId),
                Person(issue.OwnerId),
                issue.ReportedAt,
                issue.ContactedAt,
                issue.RecoveredAt,
                issue.ClosedAt,
                issue.DueAt
            );

        HookPerson? Person(long? id)
        {
            if (id is not { } known)
                return null;
            var person = file.Person(known);
            var isSource = person is { IsBot: true };
            return new HookPerson(known, person is not null && (withNames || isSource) ? person.Name : null, isSource ? true : null);
        }
    }

    private static string? Words(string words) => words.Length > 0 ? words : null;

    /// <summary>A value as JSON has it: "wentWell".</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
