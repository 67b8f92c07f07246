using CxBot.Core.Chat;

namespace CxBot.Core.Help;

/// <summary>Sorts commands by the feature they live in, so that a new one finds its place by itself.</summary>
internal static class HelpGroups
{
    public static HelpGroup Of(ICommand command) =>
        Feature(command) switch
        {
            "Issues" => HelpGroup.Issues,
            "Kudos" or "Board" or "Digest" => HelpGroup.Recognition,
            "Content" or "Standards" => HelpGroup.Learning,
            _ => HelpGroup.Setup,
        };

    // CxBot.Core.Issues.Reporting -> Issues
    private static string Feature(ICommand command) => command.GetType().Namespace!.Split('.')[2];
}
