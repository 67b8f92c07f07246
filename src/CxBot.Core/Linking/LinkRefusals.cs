using CxBot.Core.Chat;

namespace CxBot.Core.Linking;

internal sealed record NoSuchCode(int Left) : Refusal(Left > 0 ? LinkingTexts.NoSuchCode(Left) : LinkingTexts.NoSuchCodeAndWait);

internal sealed record TooManyCodes(DateTime Until) : Refusal(LinkingTexts.TooMany(Until));

internal sealed record CodeIsForElsewhere() : Refusal(LinkingTexts.Elsewhere);

internal sealed record JoinedAlready() : Refusal(LinkingTexts.Already);

internal sealed record NothingJoined() : Refusal(LinkingTexts.NothingJoined);
