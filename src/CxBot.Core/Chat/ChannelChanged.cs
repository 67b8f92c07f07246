namespace CxBot.Core.Chat;

/// <summary>A channel is called otherwise, has another id, or was closed or opened again; what did not change is null.</summary>
public sealed record ChannelChanged : Inbound
{
    /// <summary>Its new name.</summary>
    public string? Name { get; init; }

    /// <summary>Whether only its members see it from now on.</summary>
    public bool? IsPrivate { get; init; }

    /// <summary>Its new id; <see cref="Inbound.At"/> names the old one.</summary>
    public string? Conversation { get; init; }

    /// <summary>Archived: nothing can be posted there. False: it is open again.</summary>
    public bool? IsClosed { get; init; }
}
