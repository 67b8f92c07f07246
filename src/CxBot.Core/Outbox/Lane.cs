namespace CxBot.Core.Outbox;

/// <summary>The right to send for one workspace: a lease held by one node.</summary>
public sealed class Lane
{
    /// <summary>The workspace.</summary>
    public long WorkspaceId { get; set; }

    /// <summary>The node that holds it.</summary>
    public string Holder { get; set; } = "";

    /// <summary>Grows with every new holder; a row is marked as sending only under the present number.</summary>
    public long Fence { get; set; }

    /// <summary>Until when, UTC.</summary>
    public DateTime Until { get; set; }
}
