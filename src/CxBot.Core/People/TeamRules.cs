using CxBot.Core.Chat;

namespace CxBot.Core.People;

/// <summary>Who can be in whose team.</summary>
internal static class TeamRules
{
    /// <summary>How many can be named at once: their ids travel on a button.</summary>
    public const int MostAtOnce = 20;

    /// <summary>After what time administrators are asked again.</summary>
    public static readonly TimeSpan AskAgainAfter = TimeSpan.FromDays(1);

    /// <summary>What is wrong with the people named, if anything.</summary>
    public static Refusal? Fault(NamedColleagues named, Colleague manager) =>
        named switch
        {
            { Unclear: [var name, ..] } => new NobodyByThatName(name),
            { Found.Count: 0 } => new NobodyNamedForTeam(),
            { Found.Count: > MostAtOnce } => new TooManyForTeam(),
            _ when manager.IsGuest => new GuestsHaveNoTeam(),
            _ when named.Found.Any(person => person.Id == manager.Id) => new NotInYourOwnTeam(),
            _ when named.Found.FirstOrDefault(person => person.IsBot) is { } bot => new BotsAreInNoTeam(bot),
            _ => null,
        };

    /// <summary>Whether an administrator must hear of it, for the first time or because nothing came of it.</summary>
    public static bool MustBeAsked(TeamMembership membership, DateTime now) =>
        membership.ConfirmedAt is null && now - membership.AskedAt >= AskAgainAfter;
}
