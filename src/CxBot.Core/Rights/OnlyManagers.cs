using CxBot.Core.Chat;

namespace CxBot.Core.Rights;

internal sealed record OnlyManagers() : Refusal(RightsTexts.OnlyManagers);
