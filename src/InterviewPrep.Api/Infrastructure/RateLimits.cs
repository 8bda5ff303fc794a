using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace InterviewPrep.Api.Infrastructure;

public static class RateLimits
{
    public const string Guests = "guests";
    public const string SignIns = "sign-ins";
    public const string Submissions = "submissions";
    public const string Exports = "exports";

    public static IServiceCollection AddRateLimits(this IServiceCollection services, LimitOptions limits) => services.AddRateLimiter(options =>
    {
        options.AddPolicy(Guests, context => Window(Address(context), limits.GuestsPerAddressPerHour, TimeSpan.FromHours(1)));
        options.AddPolicy(SignIns, context => Window(Address(context), limits.SignInsPerAddressPerMinute, TimeSpan.FromMinutes(1)));
        options.AddPolicy(Submissions, context => Window(Person(context), limits.SubmissionsPerMinute, TimeSpan.FromMinutes(1)));
        options.AddPolicy(Exports, context => Window(Person(context), limits.ExportsPerHour, TimeSpan.FromHours(1)));
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
            context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
                ? Window(Person(context), limits.RequestsPerMinute, TimeSpan.FromMinutes(1))
                : RateLimitPartition.GetNoLimiter("pages"));
        options.OnRejected = (context, _) =>
        {
            var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var retryAfter) ? retryAfter : TimeSpan.FromMinutes(1);
            throw Refusal.TooMany("Too many requests from here; please wait a little.", wait);
        };
    });

    private static RateLimitPartition<string> Window(string who, int permits, TimeSpan window) =>
        RateLimitPartition.GetFixedWindowLimiter(who, _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = window, QueueLimit = 0 });

    private static string Person(HttpContext context) => context.User.FindId() ?? Address(context);

    /// <summary>One household or school is one IPv4 address, or one /64 of IPv6.</summary>
    private static string Address(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } address)
            return "unknown";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? new IPAddress([.. address.GetAddressBytes().Take(8), 0, 0, 0, 0, 0, 0, 0, 0]).ToString()
            : address.ToString();
    }
}
