using CxBot.Core.Channels;
using CxBot.Core.Chat;
using CxBot.Core.Linking;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Settings;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Me;

/// <summary>How somebody is known here, and what comes to them: the part of "me" that is no number.</summary>
internal static class OwnProfile
{
    /// <summary>The facts with the switches below.</summary>
    public static async Task<IReadOnlyList<CardBlock>> BlocksAsync(CxDb db, Turn turn, CancellationToken ct)
    {
        var person = await db.People.AsNoTracking().SingleAsync(person => person.Id == turn.Actor.Id, ct);
        var usual = await db.Organisations.Where(one => one.Id == person.OrganisationId).Select(one => one.WorkingHours).SingleAsync(ct);
        var accounts = (await LinkedAccounts.OfAsync(db, person.Id)).Select(account => account.Platform).Distinct().ToList();
        var managers = await ManagersAsync(db, person.Id, ct);
        var led = await Team.MembersOf(db, person.Id).CountAsync(ct);
        var isDigestOn = led > 0 && !await db.DigestSchedules.AnyAsync(one => one.ManagerId == person.Id && !one.IsOn, ct);
        var pausedUntil = await PausedUntilAsync(db, turn, ct);

        List<Fact> facts =
        [
            new(MeTexts.Accounts, Text.List(accounts.Select(LinkingTexts.Platform))),
            new(
                MeTexts.Language,
                Text.Row([
                    SettingsForm.NameOf(SpokenLanguages.CultureOf(person.Language).TwoLetterISOLanguageName),
                    Text.Typed(person.TimeZone),
                ])
            ),
            new(MeTexts.Hours, ChannelsTexts.Hours(WorkingTimes.HoursOf(person.WorkingHours, usual))),
        ];
        if (managers.Count > 0)
            facts.Add(new Fact(MeTexts.Team, Text.List(managers.Select(MeTexts.TeamOf))));
        if (led > 0)
            facts.AddRange([new Fact(MeTexts.Leads, MeTexts.People(led)), new Fact(MeTexts.Digest, MeTexts.OnFridays(isDigestOn))]);
        facts.Add(new Fact(MeTexts.OwnWeek, MeTexts.OnFridays(!person.IsOwnDigestOff)));
        facts.Add(new Fact(MeTexts.Nudges, MeTexts.NudgesNow(pausedUntil)));

        List<Button> switches = [SayAgain.Button(MeTexts.TurnOwnWeek(person.IsOwnDigestOff), Say("digest me", person.IsOwnDigestOff))];
        if (led > 0)
            switches.Add(SayAgain.Button(MeTexts.TurnDigest(!isDigestOn), Say("digest", !isDigestOn)));
        switches.Add(
            pausedUntil is null
                ? SayAgain.Button(MeTexts.Pause, "pause") with
                {
                    OpensForm = true,
                }
                : SayAgain.Button(MeTexts.EndPause, "pause off")
        );
        if (accounts.Count == 1 && !person.IsGuest && await HasOtherPlatformAsync(db, person.OrganisationId, accounts[0], ct))
            switches.Add(SayAgain.Button(MeTexts.Link, "link"));
        return [new Facts(facts), new Buttons(switches)];
    }

    private static string Say(string command, bool on) => on ? $"{command} on" : $"{command} off";

    private static async Task<List<PersonName>> ManagersAsync(CxDb db, long personId, CancellationToken ct) =>
        await (
            from membership in db.TeamMemberships
            join manager in db.People on membership.ManagerId equals manager.Id
            where membership.MemberId == personId && membership.ConfirmedAt != null && manager.IsActive
            orderby manager.Name, manager.Id
            select new PersonName(manager.Id, manager.Name, false)
        ).ToListAsync(ct);

    private static async Task<DateOnly?> PausedUntilAsync(CxDb db, Turn turn, CancellationToken ct)
    {
        var today = LocalDay.Of(turn.Now, turn.Actor.TimeZone);
        return await db
            .NudgePreferences.Where(one => one.PersonId == turn.Actor.Id && one.PausedUntil > today)
            .Select(one => one.PausedUntil)
            .SingleOrDefaultAsync(ct);
    }

    private static Task<bool> HasOtherPlatformAsync(CxDb db, long organisationId, string platform, CancellationToken ct) =>
        db.Workspaces.AnyAsync(one => one.OrganisationId == organisationId && one.Platform != platform && one.StoppedAt == null, ct);
}
