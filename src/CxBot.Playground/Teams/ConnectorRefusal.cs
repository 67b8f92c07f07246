using Microsoft.AspNetCore.Http;

namespace CxBot.Playground.Teams;

/// <summary>The Bot Connector's "no".</summary>
internal sealed class ConnectorRefusal(int status, string code, string sentence) : Exception(sentence)
{
    public int Status => status;

    public string Code => code;

    public static ConnectorRefusal BadSyntax(string sentence) => new(StatusCodes.Status400BadRequest, "BadSyntax", sentence);

    public static ConnectorRefusal NotInRoster() =>
        new(StatusCodes.Status403Forbidden, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");

    public static ConnectorRefusal NotInstalled() =>
        new(StatusCodes.Status403Forbidden, "ForbiddenOperationException", "The bot is not installed in user's personal scope.");

    public static ConnectorRefusal NoConversation() =>
        new(StatusCodes.Status404NotFound, "ConversationNotFound", "Conversation not found.");

    public static ConnectorRefusal NoActivity() =>
        new(StatusCodes.Status404NotFound, "ActivityNotFoundInConversation", "Activity not found in the conversation.");

    public static ConnectorRefusal NoMember() =>
        new(StatusCodes.Status404NotFound, "MemberNotFoundInConversation", "The member was not found in the conversation.");

    public static ConnectorRefusal TooBig() => new(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", "Message size too large.");

    public static ConnectorRefusal Throttled() => new(StatusCodes.Status429TooManyRequests, "Throttled", "Too many requests.");
}
