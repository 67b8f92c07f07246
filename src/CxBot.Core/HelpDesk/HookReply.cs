namespace CxBot.Core.HelpDesk;

/// <summary>What came of a request.</summary>
public abstract record HookReply
{
    private HookReply() { }

    /// <summary>It was taken.</summary>
    /// <param name="Code">"CX-142".</param>
    /// <param name="Number">142.</param>
    /// <param name="Result">What was done.</param>
    /// <param name="State">Where the issue stands after it.</param>
    /// <param name="IsReporterKnown">Of a report: whether a colleague is its reporter, and hears how it ends.</param>
    /// <param name="IsConfidential">Of a report: whether only a few may read it.</param>
    /// <param name="Masked">What was masked in its words.</param>
    public sealed record Taken(
        string Code,
        int Number,
        HookResult Result,
        string State,
        bool IsReporterKnown,
        bool IsConfidential,
        IReadOnlyList<string> Masked
    ) : HookReply
    {
        /// <summary>Whether it was taken before, and this is the answer of then.</summary>
        public bool IsReplayed { get; init; }
    }

    /// <summary>It can be read and not be done.</summary>
    /// <param name="Faults">Why.</param>
    public sealed record Refused(IReadOnlyList<HookFault> Faults) : HookReply;

    /// <summary>Something else was sent under its key before.</summary>
    public sealed record KeyReused : HookReply;

    /// <summary>Nobody speaks to the bot yet, so there is nobody to ask.</summary>
    public sealed record NotReady : HookReply;

    /// <summary>The organisation that the source is configured for is not here.</summary>
    public sealed record NotConfigured : HookReply;
}
