using CxBot.Core.Chat;

namespace CxBot.Core.Settings;

internal sealed record OnlyAdministratorsSet() : Refusal(SettingsTexts.OnlyAdministrators);
