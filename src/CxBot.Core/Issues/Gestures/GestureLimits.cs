using CxBot.Core.Chat;
using CxBot.Core.Issues.Playbooks;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Gestures;

/// <summary>How much somebody may spend on an issue without asking.</summary>
internal static class GestureLimits
{
    private const string Managers = "managers";
    private const string WithoutRole = "front-line";

    /// <summary>
    /// The limit in hundredths: the organisation's for the person's role, else the playbook's. What somebody says of their own job
    /// makes nobody a manager: for that they need a confirmed team. Administrators have no limit.
    /// </summary>
    public static async Task<long> OfAsync(CxDb db, Colleague person, GestureWish wish, RemedySetting setting)
    {
        if (person.IsAdministrator || wish.Cost == GestureCost.Free)
            return long.MaxValue;
        var own = wish.Cost == GestureCost.Time ? null : RoleLimits.Read(setting.Limits);
        var listed = wish.Listed?.Limits;
        var limits = own is { Count: > 0 } ? own : listed;
        return 100L * (limits?.GetValueOrDefault(await RoleAsync(db, person.Id)) ?? 0);
    }

    /// <summary>What the person already gave on the issue of the same sort: three small gestures are not under a limit that one big one is over.</summary>
    public static Task<long> SpentAsync(CxDb db, long issueId, long personId, GestureCost cost) =>
        db
            .Gestures.Where(gesture =>
                gesture.IssueId == issueId
                && gesture.ById == personId
                && gesture.State == GestureState.Given
                && gesture.DecidedById == null
                && gesture.Cost != GestureCost.Free
                && (gesture.Cost == GestureCost.Time) == (cost == GestureCost.Time)
            )
            .SumAsync(gesture => gesture.Amount);

    private static async Task<string> RoleAsync(CxDb db, long personId)
    {
        if (await db.TeamMemberships.AnyAsync(membership => membership.ManagerId == personId && membership.ConfirmedAt != null))
            return Managers;
        var said = await db
            .NudgePreferences.Where(preference => preference.PersonId == personId)
            .Select(preference => preference.Role)
            .SingleOrDefaultAsync();
        return said is null or "" or Managers ? WithoutRole : said;
    }
}
