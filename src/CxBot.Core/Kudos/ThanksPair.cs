using CxBot.Core.Chat;

namespace CxBot.Core.Kudos;

/// <summary>Two who thank each other unusually often, each a number of times.</summary>
internal sealed record ThanksPair(PersonName One, int ByOne, PersonName Other, int ByOther);
