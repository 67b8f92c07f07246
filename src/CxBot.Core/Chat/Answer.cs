namespace CxBot.Core.Chat;

/// <summary>A reply with who reads it, ready for a renderer.</summary>
public sealed record Answer(Reply Reply, Reader Reader)
{
    /// <summary>Set when the work failed by a fault of ours: the reference that the reply says. Nothing was kept.</summary>
    public string? Fault { get; init; }
}
