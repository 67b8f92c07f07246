using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Gestures;

/// <summary>How an organisation makes it right, on a card.</summary>
internal static class RemedyCard
{
    public static async Task<Card> OfAsync(CxDb db, RemedySetting setting, Colleague reader, CancellationToken ct)
    {
        List<long?> ids = [setting.ApproverId, setting.BackupId];
        var people = await db.People.AsNoTracking().Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, ct);
        var limits = RoleLimits.Read(setting.Limits) ?? new Dictionary<string, int>();
        return new Card(
            RemedyTexts.Title,
            [
                new Heading(RemedyTexts.Title),
                new Facts([
                    new Fact(RemedyTexts.Currency, setting.Currency.Length > 0 ? Text.Typed(setting.Currency) : RemedyTexts.NotSet),
                    new Fact(
                        RemedyTexts.Limits,
                        limits.Count == 0
                            ? RemedyTexts.UsualLimits
                            : Text.Row(limits.Select(limit => RemedyTexts.Limit(limit.Key, limit.Value)))
                    ),
                    new Fact(RemedyTexts.Approver, Person(setting.ApproverId) ?? RemedyTexts.UsualApprover),
                    new Fact(RemedyTexts.Backup, Person(setting.BackupId) ?? RemedyTexts.NotSet),
                    new Fact(RemedyTexts.FollowUp, RemedyTexts.Days(setting.FollowUpDays)),
                ]),
                reader.IsAdministrator
                    ? new Buttons([new Button(RemedyTexts.Change, RemedyForm.Id) { OpensForm = true }])
                    : new Small(RemedyTexts.AskAdministrator),
            ]
        );

        Text? Person(long? id) =>
            id is { } known && people.TryGetValue(known, out var person) ? new Text("", [new PersonName(person.Id, person.Name)]) : null;
    }
}
