using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Gestures;

/// <summary>The form in which an administrator says how the organisation makes it right.</summary>
internal static class RemedyForm
{
    /// <summary>The form, and the button that opens it.</summary>
    public const string Id = "gestures.change";
    public const string Currency = "currency";
    public const string Limits = "limits";
    public const string Approver = "approver";
    public const string Backup = "backup";
    public const string FollowUp = "followup";
    public const int MostCurrency = 5;
    public const int MostDays = 60;

    public static async Task<Form> BuildAsync(CxDb db, long organisationId, RemedySetting setting, CancellationToken ct)
    {
        var offered = await PeopleSearch.FindAsync(db, organisationId, "", ct);
        return new Form(
            Id,
            RemedyTexts.Title,
            RemedyTexts.Save,
            [
                new TextField(Currency, RemedyTexts.Currency)
                {
                    Optional = true,
                    MaxLength = MostCurrency,
                    Value = setting.Currency,
                    Hint = RemedyTexts.CurrencyHint,
                },
                new TextField(Limits, RemedyTexts.Limits)
                {
                    Optional = true,
                    Multiline = true,
                    MaxLength = 500,
                    Value = RoleLimits.Show(RoleLimits.Read(setting.Limits) ?? new Dictionary<string, int>()),
                    Hint = RemedyTexts.LimitsHint,
                },
                await PersonAsync(db, Approver, RemedyTexts.Approver, setting.ApproverId, offered) with
                {
                    Hint = RemedyTexts.ApproverHint,
                },
                await PersonAsync(db, Backup, RemedyTexts.Backup, setting.BackupId, offered),
                new TextField(FollowUp, RemedyTexts.FollowUp)
                {
                    MaxLength = 2,
                    Value = setting.FollowUpDays.ToString(CultureInfo.InvariantCulture),
                    Hint = RemedyTexts.FollowUpHint,
                },
            ]
        );
    }

    private static async Task<PeopleField> PersonAsync(CxDb db, string id, Text label, long? now, IReadOnlyList<PersonChoice> offered)
    {
        var chosen = await db
            .People.AsNoTracking()
            .Where(person => person.Id == now)
            .Select(person => new PersonChoice(person.Id, person.Name))
            .ToListAsync();
        return new PeopleField(id, label)
        {
            Optional = true,
            Chosen = chosen,
            Suggested = [.. chosen.Concat(offered).DistinctBy(person => person.Id)],
        };
    }
}
