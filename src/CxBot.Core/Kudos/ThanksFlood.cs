using CxBot.Core.Chat;

namespace CxBot.Core.Kudos;

/// <summary>Somebody who thanks unusually much in a week, or in the same words again and again.</summary>
/// <param name="Giver">Who.</param>
/// <param name="Given">How often in the week.</param>
/// <param name="SameWords">How often at most in the same words.</param>
internal sealed record ThanksFlood(PersonName Giver, int Given, int SameWords);
