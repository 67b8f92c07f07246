namespace CxBot.Core.Content;

/// <summary>Whether a colleague agreed to be named. Kept by name.</summary>
public enum ConsentAnswer
{
    /// <summary>Asked, and not answered yet.</summary>
    Asked,

    /// <summary>With their name.</summary>
    Named,

    /// <summary>With their role in place of the name.</summary>
    Unnamed,

    /// <summary>Did not answer in time: their role in place of the name.</summary>
    NoAnswer,
}
