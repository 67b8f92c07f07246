namespace CxBot.Core.Issues;

/// <summary>How the customer said that it is good again.</summary>
public enum Confirmation
{
    /// <summary>Nobody asked them.</summary>
    NotAsked,

    /// <summary>On the phone.</summary>
    Call,

    /// <summary>In writing.</summary>
    Message,

    /// <summary>Face to face.</summary>
    InPerson,

    /// <summary>In a survey.</summary>
    Survey,
}
