using System.Globalization;

namespace CxBot.Core.Issues.Routing;

/// <summary>What the cards of an issue are found by when it moves.</summary>
internal static class IssueSubjects
{
    /// <summary>In channels.</summary>
    public static string Room(Issue issue) => Of(issue, "");

    /// <summary>What is said in the threads below those.</summary>
    public static string Thread(Issue issue) => Of(issue, ":thread");

    /// <summary>The reporter's one message.</summary>
    public static string Reporter(Issue issue) => Of(issue, ":reporter");

    /// <summary>With somebody who was asked to take it, or has it.</summary>
    public static string With(Issue issue, long personId) => Of(issue, string.Create(CultureInfo.InvariantCulture, $":with:{personId}"));

    /// <summary>Its playbook, in threads.</summary>
    public static string Playbook(Issue issue) => Of(issue, ":playbook");

    /// <summary>Its playbook, in somebody's one-to-one chat.</summary>
    public static string Playbook(Issue issue, long personId) =>
        Of(issue, string.Create(CultureInfo.InvariantCulture, $":playbook:{personId}"));

    /// <summary>With everybody who met the same.</summary>
    public static string MeToo(Issue issue) => Of(issue, ":too");

    private static string Of(Issue issue, string whose) => string.Create(CultureInfo.InvariantCulture, $"issue:{issue.Id}{whose}");
}
