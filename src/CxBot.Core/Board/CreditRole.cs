namespace CxBot.Core.Board;

/// <summary>The parts that get credit.</summary>
public enum CreditRole
{
    /// <summary>Reported what became a recovery.</summary>
    Starter,

    /// <summary>Owned the recovery.</summary>
    Fixer,

    /// <summary>Helped to make it happen.</summary>
    Helper,

    /// <summary>Reported what was mended before it reached a customer.</summary>
    Preventer,

    /// <summary>Was thanked by a colleague. Never ranks.</summary>
    Thanked,
}
