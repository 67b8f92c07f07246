using CxBot.Core.Chat;

namespace CxBot.Core.Web;

/// <summary>What an <see cref="IWebPage"/> answers.</summary>
public abstract record WebAnswer
{
    private WebAnswer() { }

    /// <summary>A card as a page, for the screen and for paper. Its buttons act in chat only and are left out.</summary>
    /// <param name="Card">The first heading is the page's.</param>
    public sealed record Page(Card Card) : WebAnswer
    {
        /// <summary>Further pages and files, below the title.</summary>
        public IReadOnlyList<WebWay> Ways { get; init; } = [];

        /// <summary>Forms to fill in, below the title; only where a platform vouches for who looks.</summary>
        public IReadOnlyList<WebForm> Forms { get; init; } = [];

        /// <summary>What the reader can choose, to see a part only; below the card.</summary>
        public WebFilters? Filters { get; init; }

        /// <summary>Lines with their times, below the choices.</summary>
        public IReadOnlyList<Fact> Log { get; init; } = [];
    }

    /// <summary>A file to keep.</summary>
    /// <param name="Name">With its ending, e.g. "digest-2026-11-20.csv"; ASCII.</param>
    /// <param name="ContentType">E.g. "text/csv; charset=utf-8".</param>
    /// <param name="Content">The bytes.</param>
    public sealed record File(string Name, string ContentType, ReadOnlyMemory<byte> Content) : WebAnswer;

    /// <summary>There is no such thing, or it is not this person's: both look the same.</summary>
    public sealed record Missing : WebAnswer;
}
