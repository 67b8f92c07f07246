namespace CxBot.Core.HelpDesk;

/// <summary>The person in whose name a configured source reports: no colleague, reached by nobody and credited with nothing.</summary>
public sealed class HookSource
{
    /// <summary>Whose.</summary>
    public long OrganisationId { get; set; }

    /// <summary>As configured.</summary>
    public required string Name { get; set; }

    /// <summary>The person.</summary>
    public long PersonId { get; set; }
}
