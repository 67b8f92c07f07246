namespace CxBot.Core.Issues.Playbooks;

/// <summary>What brings a customer back, in this order. Kept by name: add, never rename.</summary>
public enum PlaybookStep
{
    /// <summary>Hear it to the end.</summary>
    Listen,

    /// <summary>Say what it was like for them.</summary>
    Empathise,

    /// <summary>Say who does what by when.</summary>
    Own,

    /// <summary>Put it right.</summary>
    Resolve,

    /// <summary>Thank them, and look whether it holds.</summary>
    Thank,
}
