using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace CxBot.Playground.Page;

/// <summary>Answers to the page's posts. What went wrong for the demo person is an <c>error</c> sentence, not an HTTP status.</summary>
internal static class PageAnswer
{
    public static IResult Done => Of([]);

    public static IResult Unknown => Results.Json(new { error = "Nobody of that id is there." }, statusCode: StatusCodes.Status404NotFound);

    public static IResult Gone => Error("That is no longer there.");

    public static IResult Of(JsonObject answer) => Results.Json(answer);

    public static IResult Error(string sentence) => Of(new JsonObject { ["error"] = sentence });

    public static IResult OrError(string? sentence) => sentence is null ? Done : Error(sentence);
}
