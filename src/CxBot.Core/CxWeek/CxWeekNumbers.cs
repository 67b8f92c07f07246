namespace CxBot.Core.CxWeek;

/// <summary>What became of a customer-experience week in an organisation; its stories as a channel saw them.</summary>
/// <param name="People">Colleagues who reported, thanked, tried something or told a story.</param>
/// <param name="Tried">Tips tried.</param>
/// <param name="Thanks">Kudos.</param>
/// <param name="Reported">Issues; restricted ones are not counted.</param>
/// <param name="Recovered">Customers brought to a good end.</param>
/// <param name="Stories">Titles of the stories told, with how many said thank you.</param>
internal sealed record CxWeekNumbers(
    int People,
    int Tried,
    int Thanks,
    int Reported,
    int Recovered,
    IReadOnlyList<(string Title, int Thanks)> Stories
);
