namespace CxBot.Teams.Wire;

/// <summary>A person in the roster of a conversation.</summary>
internal sealed record Member
{
    public string? Id { get; init; }
    public string? AadObjectId { get; init; }

    /// <summary>The same as <see cref="AadObjectId"/>; older hosts use this name.</summary>
    public string? ObjectId { get; init; }

    public string? Name { get; init; }
    public string? Email { get; init; }
    public string? UserPrincipalName { get; init; }
    public string? UserRole { get; init; }

    /// <summary>Their own directory: another one for people of other companies.</summary>
    public string? TenantId { get; init; }
}
