using CxBot.Core.People;
using CxBot.Teams.Wire;

namespace CxBot.Teams;

/// <summary>Reads a person's profile from a roster.</summary>
internal static class MemberProfile
{
    /// <summary>The profile, seen from the directory of the conversation; zone and language come from what their own client said.</summary>
    public static Profile Of(Member member, string name, PersonNote person, string tenant)
    {
        var principal = member.UserPrincipalName;
        var isExternal = principal?.Contains("#EXT#", StringComparison.OrdinalIgnoreCase) == true;
        return new Profile(
            name,
            member.Email ?? (!isExternal && principal?.Contains('@', StringComparison.Ordinal) == true ? principal : null),
            person.TimeZone,
            person.Language,
            IsGuest: isExternal || member.UserRole is "guest" or "anonymous" || IsOfAnotherCompany(member, tenant)
        );
    }

    // Met in a chat or a shared channel they have no account with us, and their role there is "user".
    private static bool IsOfAnotherCompany(Member member, string tenant) =>
        member.TenantId is { Length: > 0 } home && !home.Equals(tenant, StringComparison.OrdinalIgnoreCase);
}
