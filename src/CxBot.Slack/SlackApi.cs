using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CxBot.Slack.Wire;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.Options;

namespace CxBot.Slack;

/// <summary>
/// Calls Slack's Web API, once, with a token or secret that is handed in; <see cref="SlackClient"/> knows a workspace's. Every
/// method takes form fields with lists and objects as JSON inside, so that is what is sent; a "no" comes as a
/// <see cref="SlackException"/>, whatever its HTTP status.
/// </summary>
internal sealed class SlackApi(IHttpClientFactory http, IOptions<SlackOptions> options, IServer server)
{
    /// <summary>The name of the HTTP client: no redirects, no cookies, no logs.</summary>
    public const string HttpName = "slack";

    private readonly Lazy<Uri> address = new(
        () => ServerAddress.Resolve(options.Value.ApiBaseUrl, server),
        LazyThreadSafetyMode.PublicationOnly
    );

    /// <summary>Where the Web API stands; known once the server listens.</summary>
    public Uri Address => address.Value;

    /// <summary>The header that shows a token.</summary>
    public static AuthenticationHeaderValue Bearer(string token) => new("Bearer", token);

    /// <summary>Calls a method; arguments that are null are left out.</summary>
    public async Task<TResponse> CallAsync<TResponse>(
        string method,
        AuthenticationHeaderValue authorization,
        IEnumerable<(string Name, string? Value)> arguments,
        JsonTypeInfo<TResponse> type,
        CancellationToken ct
    )
        where TResponse : SlackResponse => (await AskAsync(method, authorization, arguments, type, ct)).Answer;

    /// <summary>The same, with what stands above the answer: the token's scopes, Slack's clock.</summary>
    public async Task<(TResponse Answer, HttpResponseHeaders Headers)> AskAsync<TResponse>(
        string method,
        AuthenticationHeaderValue authorization,
        IEnumerable<(string Name, string? Value)> arguments,
        JsonTypeInfo<TResponse> type,
        CancellationToken ct
    )
        where TResponse : SlackResponse
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Address, method));
        request.Headers.Authorization = authorization;
        request.Content = new FormUrlEncodedContent(
            arguments.Where(argument => argument.Value is not null).Select(argument => KeyValuePair.Create(argument.Name, argument.Value!))
        );

        using var response = await SendAsync(method, request, ct);
        if (response.StatusCode == HttpStatusCode.TooManyRequests)
            throw new SlackException(method, "ratelimited", retryAfter: RetryAfter(response));
        if (response.StatusCode >= HttpStatusCode.InternalServerError)
            throw new SlackException(method, SlackErrors.ServerError, retryAfter: RetryAfter(response));
        if (!response.IsSuccessStatusCode)
            throw new SlackException(method, string.Create(CultureInfo.InvariantCulture, $"http_{(int)response.StatusCode}"));

        var answer = await ReadAsync(method, response, type, ct);
        return answer.Ok
            ? (answer, response.Headers)
            : throw new SlackException(method, answer.Error ?? SlackErrors.BadAnswer, answer, RetryAfter(response));
    }

    private async Task<HttpResponseMessage> SendAsync(string method, HttpRequestMessage request, CancellationToken ct)
    {
        try
        {
            return await http.CreateClient(HttpName).SendAsync(request, ct);
        }
        catch (HttpRequestException e)
            when (e.HttpRequestError
                    is HttpRequestError.ConnectionError
                        or HttpRequestError.NameResolutionError
                        or HttpRequestError.SecureConnectionError
            )
        {
            throw new SlackException(method, SlackErrors.Unreachable, inner: e);
        }
        catch (HttpRequestException e)
        {
            throw new SlackException(method, SlackErrors.NoAnswer, inner: e);
        }
        catch (OperationCanceledException e) when (!ct.IsCancellationRequested)
        {
            throw new SlackException(method, SlackErrors.NoAnswer, inner: e);
        }
    }

    private static async Task<TResponse> ReadAsync<TResponse>(
        string method,
        HttpResponseMessage response,
        JsonTypeInfo<TResponse> type,
        CancellationToken ct
    )
    {
        try
        {
            return await response.Content.ReadFromJsonAsync(type, ct) ?? throw new SlackException(method, SlackErrors.BadAnswer);
        }
        catch (JsonException e)
        {
            throw new SlackException(method, SlackErrors.BadAnswer, inner: e);
        }
    }

    private static TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter?.Delta;
}
