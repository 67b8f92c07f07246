namespace CxBot.Teams;

/// <summary>The invokes that we answer; Teams expects 501 for any other.</summary>
internal static class InvokeNames
{
    public const string CardAction = "adaptiveCard/action";
    public const string OpenFromMessage = "composeExtension/fetchTask";
    public const string SearchForMessage = "composeExtension/query";
    public const string SubmitFromMessage = "composeExtension/submitAction";
    public const string OpenDialog = "task/fetch";
    public const string SubmitDialog = "task/submit";
    public const string Search = "application/search";

    public static bool Known(string? name) =>
        name is CardAction or OpenFromMessage or SubmitFromMessage or OpenDialog or SubmitDialog or Search or SearchForMessage;

    /// <summary>Whether the answer is shown in a dialog.</summary>
    public static bool IsDialog(string? name) => name is OpenFromMessage or SubmitFromMessage or OpenDialog or SubmitDialog;
}
