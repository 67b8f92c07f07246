using CxBot.Core.Channels;
using CxBot.Core.Chat;
using CxBot.Core.Issues.Sight;
using CxBot.Core.People;
using CxBot.Core.Scheduling;

namespace CxBot.Core.Settings;

/// <summary>How the organisation's set-up looks.</summary>
internal static class SettingsCards
{
    public static Card Settings(Organisation organisation, Colleague reader) =>
        Whole(
            SettingsTexts.Title,
            [
                new Facts([
                    new Fact(
                        SettingsTexts.OrganisationName,
                        organisation.Name.Length > 0 ? Text.Typed(organisation.Name) : SettingsTexts.NotSet
                    ),
                    new Fact(SettingsTexts.Zone, Text.Typed(organisation.TimeZone)),
                    new Fact(SettingsTexts.WeekStart, SettingsTexts.Day(organisation.WeekStart)),
                    new Fact(SettingsTexts.Ranks, SettingsTexts.RanksPeople(organisation.RanksPeople)),
                    new Fact(SettingsTexts.Language, SettingsForm.NameOf(organisation.Language)),
                    new Fact(SettingsTexts.Hours, ChannelsTexts.Hours(WorkingTimes.HoursOf("", organisation.WorkingHours))),
                    new Fact(
                        SettingsTexts.Phone,
                        organisation.PhoneNow.Length > 0 ? Text.Typed(organisation.PhoneNow) : SettingsTexts.NotSet
                    ),
                    new Fact(
                        SettingsTexts.Load,
                        organisation.MostOpenIssues > 0 ? Text.Typed($"{organisation.MostOpenIssues}") : SettingsTexts.NotSet
                    ),
                ]),
            ],
            SettingsForm.Id,
            reader
        );

    public static Card Roles(RolesView roles, Colleague reader) =>
        Whole(
            SettingsTexts.RolesTitle,
            [
                new Paragraph(SettingsTexts.Administrators(Names(roles.Administrators))),
                new Paragraph(SettingsTexts.Triage(Names(roles.Triage))),
                new Paragraph(roles.Confidants.Count == 0 ? SightTexts.ConfidantsNone : SightTexts.Confidants(Names(roles.Confidants))),
                new Paragraph(SettingsTexts.Editors(Names(roles.Editors))),
                .. roles.Keepers.Count == 0
                    ? Array.Empty<CardBlock>()
                    : [new Paragraph(SettingsTexts.Keepers(roles.Keepers.Select(keeper => SettingsTexts.KeeperOf(keeper))))],
            ],
            RolesForm.Id,
            reader
        );

    private static Card Whole(Text title, IReadOnlyList<CardBlock> blocks, string change, Colleague reader) =>
        new(
            title,
            [
                new Heading(title),
                .. blocks,
                reader.IsAdministrator
                    ? new Buttons([new Button(SettingsTexts.Change, change) { OpensForm = true }])
                    : new Small(SettingsTexts.AskAdministrator),
            ]
        );

    private static Text Names(IReadOnlyList<Colleague> people) =>
        people.Count == 0
            ? SettingsTexts.Nobody
            : Text.List(people.Select(person => new Text("", [new PersonName(person.Id, person.Name)])));
}
