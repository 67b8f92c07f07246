using CxBot.Core.Chat;

namespace CxBot.Core.Privacy;

internal sealed record OnlyOneself() : Refusal(PrivacyTexts.OnlyOneself);

internal sealed record LastAdministrator() : Refusal(PrivacyTexts.LastAdministrator);

internal sealed record ExportOfOneself() : Refusal(PrivacyTexts.ExportOfOneself);
