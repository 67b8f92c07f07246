using CxBot.Core.Chat;

namespace CxBot.Core.Rights;

/// <summary>What people read who may not do something.</summary>
internal static class RightsTexts
{
    public static Text OnlyManagers => Text.Of("Rights.OnlyManagers");
}
