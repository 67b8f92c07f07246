using CxBot.Core.Chat;

namespace CxBot.Core.Issues.Lists;

internal sealed record NoSuchContactPoint(IReadOnlyList<Choice> Known) : Refusal(ListTexts.NoSuchContactPoint(Known));
