using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.Extensions.Options;

namespace CxBot.Core.Web;

/// <summary>
/// Gives people links to their pages. A link signs its person in, once and within ten minutes, so it belongs into an answer that only
/// they read, and is made when they ask for it: never ahead in a digest or a card of a channel.
/// </summary>
public sealed class WebLinks(IOptions<WebOptions> options)
{
    /// <summary>How long a link works.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    /// <summary>Whether the bot knows its own address.</summary>
    public bool AreThere => options.Value.Address.Length > 0;

    /// <summary>The private answer with the link as a button; or why there is none. For a handler that writes.</summary>
    /// <param name="db">The handler's.</param>
    /// <param name="turn">Who asks.</param>
    /// <param name="path">Where it leads: path and query of an <see cref="IWebPage"/>.</param>
    /// <param name="label">What the button says.</param>
    public async Task<Reply> AnswerAsync(CxDb db, Turn turn, string path, Text label)
    {
        if (!AreThere)
            return new NoWebAddress().Reply();
        var address = For(db, turn, path);
        await db.SaveChangesAsync();
        return new Reply.Private(
            new Card(
                WebTexts.LinkFor,
                [
                    new Paragraph(WebTexts.LinkFor),
                    new Buttons([new Button(label, OpenedLink.PressAction) { Url = address, Primary = true }]),
                    new Small(WebTexts.LinkLasts((int)Lifetime.TotalMinutes)),
                ]
            )
        );
    }

    /// <summary>The address of a new link for who asks; it works once the handler's transaction is kept.</summary>
    public string For(CxDb db, Turn turn, string path)
    {
        var token = WebToken.New();
        db.Add(
            new WebLink
            {
                TokenHash = token.Hash,
                PersonId = turn.Actor.Id,
                Path = path,
                EndsAt = turn.Now + Lifetime,
            }
        );
        return $"{options.Value.Address.TrimEnd('/')}{WebPaths.SignIn}/{token.Value}";
    }
}
