using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Web;

/// <summary>
/// Something a signed-in person opens in a browser: a page or a file. Every class of Core that implements it is one, found by itself;
/// its constructor takes singletons. It only reads.
/// </summary>
public interface IWebPage
{
    /// <summary>Where it stands, e.g. "/me": of lower-case words, and not changed later, because people keep addresses.</summary>
    string Path { get; }

    /// <summary>What this person gets to see. <paramref name="turn"/> says who they are; they act nowhere, in no conversation.</summary>
    /// <param name="db">Reads only.</param>
    /// <param name="turn">Who reads, and when.</param>
    /// <param name="asked">The query of the address, by name; whoever types it may type anything.</param>
    /// <param name="ct">Ends when the browser has gone.</param>
    Task<WebAnswer> AnswerAsync(CxDb db, Turn turn, IReadOnlyDictionary<string, string> asked, CancellationToken ct);
}
