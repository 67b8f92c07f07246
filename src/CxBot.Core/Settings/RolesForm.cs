using CxBot.Core.Chat;
using CxBot.Core.Issues.Sight;
using CxBot.Core.People;
using CxBot.Core.Storage;

namespace CxBot.Core.Settings;

/// <summary>The form in which an administrator names the others.</summary>
internal static class RolesForm
{
    /// <summary>The form, and the button that opens it.</summary>
    public const string Id = "roles.change";

    public const string Administrators = "administrators";
    public const string Triage = "triage";
    public const string Confidants = "confidants";
    public const string Editors = "editors";
    public const int Most = 20;

    public static async Task<Form> BuildAsync(CxDb db, long organisationId, CancellationToken ct)
    {
        var roles = await RolesView.ReadAsync(db, organisationId, ct);
        var offered = await PeopleSearch.FindAsync(db, organisationId, "", ct);
        return new Form(
            Id,
            SettingsTexts.RolesFormTitle,
            SettingsTexts.Save,
            [
                People(Administrators, SettingsTexts.AdministratorsLabel, roles.Administrators, offered),
                People(Triage, SettingsTexts.TriageLabel, roles.Triage, offered) with
                {
                    Optional = true,
                    Hint = SettingsTexts.TriageHint,
                },
                People(Editors, SettingsTexts.EditorsLabel, roles.Editors, offered) with
                {
                    Optional = true,
                    Hint = SettingsTexts.EditorsHint,
                },
                People(Confidants, SightTexts.ConfidantsLabel, roles.Confidants, offered) with
                {
                    Most = Issues.Sight.Confidants.Count,
                    Optional = true,
                    Hint = SightTexts.ConfidantsHint,
                },
            ]
        );
    }

    private static PeopleField People(string id, Text label, IReadOnlyList<Colleague> now, IReadOnlyList<PersonChoice> offered)
    {
        var chosen = now.Select(person => new PersonChoice(person.Id, person.Name)).ToList();
        return new PeopleField(id, label)
        {
            Most = Most,
            Chosen = chosen,
            Suggested = [.. chosen.Concat(offered).DistinctBy(person => person.Id)],
        };
    }
}
