using System.Net.Http.Json;
using System.Text;

namespace InterviewPrep.Api.Tests.Hosting;

/// <summary>One browser with its cookies. What it sends and gets are plain HTTP requests and responses.</summary>
public sealed class Browser : IDisposable
{
    private readonly SocketsHttpHandler _handler;

    public Browser(Uri address, CookieContainer? cookies = null)
    {
        Cookies = cookies ?? new CookieContainer();
        _handler = new SocketsHttpHandler { CookieContainer = Cookies, AllowAutoRedirect = false, RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8 };
        Http = new HttpClient(_handler) { BaseAddress = address };
    }

    public HttpClient Http { get; }

    public CookieContainer Cookies { get; }

    /// <summary>The same person in another browser, whose cookies go their own way from here.</summary>
    public Browser Copy() => CopyTo(Http.BaseAddress!);

    /// <summary>The same person at a server that listens elsewhere.</summary>
    public Browser CopyTo(Uri address)
    {
        var cookies = new CookieContainer();
        foreach (Cookie cookie in Cookies.GetCookies(Http.BaseAddress!))
            cookies.Add(address, new Cookie(cookie.Name, cookie.Value));
        return new Browser(address, cookies);
    }

    public Task<HttpResponseMessage> GetAsync(string path) => Http.GetAsync(path);

    public Task<HttpResponseMessage> PostAsync(string path, object? body = null, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Post, path, body is null ? null : JsonContent.Create(body), headers);

    public Task<HttpResponseMessage> PutAsync(string path, object body) => Http.PutAsJsonAsync(path, body);

    public Task<HttpResponseMessage> DeleteAsync(string path) => Http.DeleteAsync(path);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value).Should().BeTrue();
        return await Http.SendAsync(request);
    }

    /// <summary>The JSON of a page that must be there.</summary>
    public async Task<JsonElement> ReadAsync(string path)
    {
        using var response = await GetAsync(path);
        return await response.ShouldBeAsync(HttpStatusCode.OK);
    }

    public void Dispose()
    {
        Http.Dispose();
        _handler.Dispose();
    }
}
