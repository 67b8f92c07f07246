using CxBot.Core.Chat;
using CxBot.Teams.Wire;

namespace CxBot.Teams;

/// <summary>Decides what of an answer is posted. A card that several people see, or that has several buttons, stays as it is.</summary>
internal static class FurtherPosts
{
    /// <param name="handled">The answered act.</param>
    /// <param name="activity">How it came.</param>
    /// <param name="hasBody">Whether the HTTP body of an invoke carries what it can.</param>
    public static FurtherPost Of(Handled handled, Activity activity, bool hasBody)
    {
        var reply = handled.Answer.Reply;
        if (handled.IsOwnForm)
            return OfOwnForm(reply, hasBody);
        return reply switch
        {
            Reply.Silent => FurtherPost.None,
            Reply.Public => FurtherPost.Room,
            _ when hasBody && InvokeNames.IsDialog(activity.Name) => FurtherPost.None,
            Reply.Private { Card: var card } when hasBody && InvokeAnswers.Line(card, handled.Answer.Reader) is not null =>
                FurtherPost.None,
            Reply.Replace when handled.Inbound.At.Kind == AddressKind.Personal && handled.Press is not null => FurtherPost.InPlace,
            Reply.Replace when hasBody => FurtherPost.None,
            _ => FurtherPost.Chat,
        };
    }

    private static FurtherPost OfOwnForm(Reply reply, bool hasBody) =>
        reply switch
        {
            Reply.Public => FurtherPost.Room | FurtherPost.InPlace,
            // The form with its faults goes into the body; the next press sends what is typed in it.
            Reply.Fix when hasBody => FurtherPost.None,
            _ => FurtherPost.InPlace,
        };
}
